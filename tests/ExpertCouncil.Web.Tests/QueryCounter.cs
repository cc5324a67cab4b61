using System.Data.Common;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ExpertCouncil.Web.Tests;

/// <summary>Counts what requests ask the stores of one site, reading and writing; what the portal does in the background belongs to no request.</summary>
internal sealed class QueryCounter : DbCommandInterceptor
{
    private readonly List<string> texts = [];

    public int Count => Texts.Count;

    /// <summary>As the stores were asked.</summary>
    public IReadOnlyList<string> Texts
    {
        get
        {
            lock (texts)
            {
                return [.. texts];
            }
        }
    }

    public void Restart()
    {
        lock (texts)
        {
            texts.Clear();
        }
    }

    public override DbCommand CommandInitialized(CommandEndEventData eventData, DbCommand result)
    {
        if (Activity.Current is not null)
        {
            lock (texts)
            {
                texts.Add(result.CommandText);
            }
        }

        return result;
    }
}
