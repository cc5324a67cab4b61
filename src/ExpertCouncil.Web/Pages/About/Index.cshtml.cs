using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Publishing;

namespace ExpertCouncil.Web.Pages.About;

public sealed class IndexModel(PublishedContent content) : RolePage(content, PageRole.About);
