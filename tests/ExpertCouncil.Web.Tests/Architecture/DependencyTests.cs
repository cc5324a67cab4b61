using System.Reflection;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Core.Reports;
using ExpertCouncil.Core.Search;
using ExpertCouncil.Core.Store;
using ExpertCouncil.Language;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ExpertCouncil.Web.Tests.Architecture;

/// <summary>The rules of the house, as docs/architecture.md gives them.</summary>
public sealed class DependencyTests
{
    private static readonly Assembly Language = typeof(WritingSystem).Assembly;
    private static readonly Assembly Core = typeof(CouncilStore).Assembly;
    private static readonly Assembly Web = typeof(Program).Assembly;

    // Two show what is published and nothing else; into the third readers put something, and nothing comes out of it.
    private static readonly Type[] Doors = [typeof(PublishedContent), typeof(SiteSearch), typeof(MistakeLetterbox)];

    [Fact]
    public void Language_References_NothingButTheBaseLibrary() =>
        Assert.All(References(Language), name => Assert.True(name.StartsWith("System", StringComparison.Ordinal), name));

    [Fact]
    public void Core_References_NeitherTheWebNorAspNetCore() =>
        Assert.DoesNotContain(References(Core), name => name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) || name == Web.GetName().Name);

    [Fact]
    public void Web_References_CoreAndLanguage()
    {
        Assert.Contains(Core.GetName().Name, References(Web));
        Assert.Contains(Language.GetName().Name, References(Web));
    }

    [Fact]
    public void PublicPages_Take_ThePublishedContentAndNeverTheStore()
    {
        var models = Web.GetTypes().Where(type => type.IsSubclassOf(typeof(PageModel)) && !IsAdmin(type)).ToList();

        Assert.NotEmpty(models);
        Assert.All(models, AssertPublic);
    }

    [Fact]
    public void ViewComponents_Take_ThePublishedContentAndNeverTheStore()
    {
        var components = Web.GetTypes().Where(type => type.IsSubclassOf(typeof(Microsoft.AspNetCore.Mvc.ViewComponent))).ToList();

        Assert.NotEmpty(components);
        Assert.All(components, AssertPublic);
    }

    [Fact]
    public void AdminPages_Always_CarryAPolicy() =>
        Assert.All(
            Web.GetTypes().Where(type => type.IsSubclassOf(typeof(PageModel)) && !type.IsAbstract && IsAdmin(type)),
            type => Assert.NotNull(type.GetCustomAttribute<Microsoft.AspNetCore.Authorization.AuthorizeAttribute>()?.Policy));

    [Fact]
    public void Interfaces_OfOurs_HaveMoreThanOneImplementation()
    {
        var types = new[] { Language, Core, Web }.SelectMany(assembly => assembly.GetTypes()).ToList();

        Assert.All(
            types.Where(type => type.IsInterface && type.Namespace?.StartsWith("ExpertCouncil", StringComparison.Ordinal) == true),
            contract => Assert.True(types.Count(type => type.IsClass && contract.IsAssignableFrom(type)) > 1, contract.FullName));
    }

    private static IEnumerable<string> References(Assembly assembly) => assembly.GetReferencedAssemblies().Select(reference => reference.Name!);

    private static bool IsAdmin(Type type) => type.Namespace?.Contains(".Pages.Admin", StringComparison.Ordinal) == true;

    private static void AssertPublic(Type type)
    {
        var taken = type.GetConstructors().SelectMany(constructor => constructor.GetParameters()).Select(parameter => parameter.ParameterType);
        var unpublished = taken.Where(parameter => parameter.Assembly == Core && !Doors.Contains(parameter));

        Assert.True(!unpublished.Any(), $"{type.FullName} takes {string.Join(", ", unpublished)}");
    }
}
