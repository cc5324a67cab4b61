using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace ExpertCouncil.Core.Store.Sqlite;

/// <summary>Lets `dotnet ef migrations add` build the model without starting the portal.</summary>
internal sealed class SqliteDesignTimeStore : IDesignTimeDbContextFactory<CouncilStore>
{
    public CouncilStore CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<CouncilStore>().UseSqlite("Data Source=design-time.db").Options);
}
