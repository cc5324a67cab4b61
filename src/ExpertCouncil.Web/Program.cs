using ExpertCouncil.Core;
using ExpertCouncil.Core.Store;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddSingleton(new StoreFolder("/tmp/probe-data"));
builder.Services.AddCouncilCore();
var app = builder.Build();
await app.RunAsync();
