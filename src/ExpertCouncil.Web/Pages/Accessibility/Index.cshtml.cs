using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Publishing;

namespace ExpertCouncil.Web.Pages.Accessibility;

public sealed class IndexModel(PublishedContent content) : RolePage(content, PageRole.Accessibility);
