using ExpertCouncil.Web.Operations;

return await CouncilCommands.RunAsync(args);

/// <summary>Named so that the tests can start the site.</summary>
public partial class Program;
