using ExpertCouncil.Core.Editorial;

namespace ExpertCouncil.Core.Desk;

/// <summary>The verbs an order can name.</summary>
internal static class DeskVerbs
{
    public static bool NeedsReadiness(Verb verb) => verb is Verb.Approve or Verb.Schedule or Verb.Publish or Verb.PublishExceptionally;

    public static bool IsSeenByReaders(Verb verb) => verb is Verb.Publish or Verb.PublishExceptionally or Verb.Withdraw or Verb.Restore or Verb.Check;

    extension(Translation text)
    {
        /// <exception cref="EditorialException">A rule refuses it, or an order cannot name the verb.</exception>
        public void CarryOut(VerbOrder order, Actor by, DateTimeOffset at)
        {
            switch (order.Verb)
            {
                case Verb.Submit:
                    text.Submit(by, at);
                    break;
                case Verb.TakeBack:
                    text.TakeBack(by, at);
                    break;
                case Verb.Return:
                    text.Return(by, at, order.Reason ?? "");
                    break;
                case Verb.Approve:
                    text.Approve(by, at);
                    break;
                case Verb.Schedule:
                    text.Schedule(order.PublishAt ?? throw new EditorialException(Refusal.ValueMissing), by, at);
                    break;
                case Verb.Unschedule:
                    text.Unschedule(by, at);
                    break;
                case Verb.Publish:
                    text.Publish(by, at);
                    break;
                case Verb.PublishExceptionally:
                    text.PublishExceptionally(by, at, order.Reason ?? "");
                    break;
                case Verb.Withdraw:
                    text.Withdraw(by, at, order.Reason ?? "");
                    break;
                case Verb.Restore:
                    text.Restore(by, at);
                    break;
                case Verb.Check:
                    text.Check(by, at);
                    break;
                default:
                    throw new EditorialException(Refusal.NotAllowed);
            }
        }
    }
}
