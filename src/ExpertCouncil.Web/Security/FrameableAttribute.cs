namespace ExpertCouncil.Web.Security;

/// <summary>A page that other pages of this site may show in a frame, as the desk shows previews. All others stand alone.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class FrameableAttribute : Attribute;
