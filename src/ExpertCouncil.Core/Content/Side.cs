namespace ExpertCouncil.Core.Content;

/// <summary>Who a person, body or figure belongs to. The two sides are equal.</summary>
public enum Side
{
    Uzbekistan,
    Kazakhstan,
    Regional,
}
