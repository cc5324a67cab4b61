using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Markdown;
using ExpertCouncil.Core.Media;
using ExpertCouncil.Language;

namespace ExpertCouncil.Web.Localization;

/// <summary>The words for files at the desk.</summary>
public static class FileWording
{
    /// <summary>Why a file was refused, with the limit it broke.</summary>
    public static string Sentence(Refusal refusal, MediaOptions limits, WritingSystem writing) => refusal switch
    {
        Refusal.FileTooLarge => $"{refusal.Text()} {FilesText.Limit_Size.With(Size(limits.MaxFileBytes, writing))}",
        Refusal.ImageTooLarge => $"{refusal.Text()} {FilesText.Limit_Pixels.With(limits.MaxPixels / 1_000_000)}",
        Refusal.InUse => FilesText.Refusal_Named,
        _ => refusal.Text(),
    };

    public static string Limits(MediaOptions limits, WritingSystem writing) => $"{FilesText.Limit_Kinds.With(MediaTypes.Names)} {FilesText.Limit_Size.With(Size(limits.MaxFileBytes, writing))}";

    public static string Text(this FileUse use) => (use.Language, use.IsPublic) switch
    {
        (null, true) => FilesText.Use_PublicFacts,
        (null, false) => FilesText.Use_Facts,
        ({ } language, true) => FilesText.Use_PublicText.With(Wording.LanguageName(language.Code())),
        ({ } language, false) => FilesText.Use_Draft.With(Wording.LanguageName(language.Code())),
    };

    /// <returns><c>PDF, 640 KB</c>, of an image with its pixels.</returns>
    public static string Details(MediaFile file, WritingSystem writing) =>
        Pages.DocumentLine.TypeAndSize(file, writing) + (file.Width is { } width ? $", {width} × {file.Height}" : "");

    private static string Size(long bytes, WritingSystem writing) => FileSize.Text(bytes, TextLabels.For(writing));
}
