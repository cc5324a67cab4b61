using Microsoft.Data.Sqlite;

namespace ExpertCouncil.Core.Search;

/// <summary>A statement prepared once and run often; its parameters are ?1, ?2 and so on. SQLite reads without waiting, so nothing here is asynchronous.</summary>
internal sealed class IndexCommand : IDisposable
{
    private readonly SqliteCommand command;

    public IndexCommand(SqliteConnection connection, string sql)
    {
        command = connection.CreateCommand();
#pragma warning disable CA2100 // Every statement is a constant of this folder; what a reader typed comes as a parameter.
        command.CommandText = sql;
#pragma warning restore CA2100
    }

    public int Run(params ReadOnlySpan<object> values)
    {
        Bind(values);

        return command.ExecuteNonQuery();
    }

    public object? Value(params ReadOnlySpan<object> values)
    {
        Bind(values);

        return command.ExecuteScalar();
    }

    public List<T> List<T>(Func<SqliteDataReader, T> read, params ReadOnlySpan<object> values)
    {
        Bind(values);
        var list = new List<T>();
        using var reader = command.ExecuteReader();

        while (reader.Read())
        {
            list.Add(read(reader));
        }

        return list;
    }

    public void Dispose() => command.Dispose();

    private void Bind(ReadOnlySpan<object> values)
    {
        for (var index = 0; index < values.Length; index++)
        {
            if (index == command.Parameters.Count)
            {
                command.Parameters.Add(new SqliteParameter { ParameterName = FormattableString.Invariant($"?{index + 1}") });
            }

            command.Parameters[index].Value = values[index];
        }
    }
}
