using ExpertCouncil.Web.Operations;

return await CouncilCommands.Create(args).Parse(args).InvokeAsync();

/// <summary>Named so that the tests can start the site.</summary>
public partial class Program;
