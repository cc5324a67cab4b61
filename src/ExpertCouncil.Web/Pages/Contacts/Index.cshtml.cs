using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Publishing;

namespace ExpertCouncil.Web.Pages.Contacts;

public sealed class IndexModel(PublishedContent content) : RolePage(content, PageRole.Contacts);
