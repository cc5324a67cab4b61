using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Editorial;
using ExpertCouncil.Core.Markdown;
using ExpertCouncil.Core.Media;
using ExpertCouncil.Language;

namespace ExpertCouncil.Web.Localization;

/// <summary>The words for files at the desk.</summary>
public static class FileWording
{
    private const long Kibibyte = 1024;

    /// <summary>Why a file was refused, with the limit it broke.</summary>
    public static string Sentence(Refusal refusal, MediaOptions limits, WritingSystem writing) => refusal switch
    {
        Refusal.FileTooLarge => $"{refusal.Text()} {FilesText.Limit_Size.With(Size(limits.MaxFileBytes, writing))}",
        Refusal.ImageTooLarge => $"{refusal.Text()} {FilesText.Limit_Pixels.With(limits.MaxPixels / 1_000_000)}",
        Refusal.InUse => FilesText.Refusal_Named,
        _ => refusal.Text(),
    };

    /// <summary>Why so many files, or so large ones, are not read at all.</summary>
    public static string TooLargeTogether(int most, MediaOptions limits, WritingSystem writing) =>
        $"{FilesText.Upload_TooLarge.With(most)} {FilesText.Limit_Size.With(Size(limits.MaxFileBytes, writing))}";

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
        $"{Pages.DocumentLine.Type(file)}, {Size(file.Length, writing)}" + (file.Width is { } width ? $", {width} × {file.Height}" : "");

    private static string Size(long bytes, WritingSystem writing) => FileSize.Text(AsInAFolder(bytes), TextLabels.For(writing));

    // With 1024 bytes to a kilobyte, as Windows counts: whoever is told a limit looks at the folder their file is in.
    private static long AsInAFolder(long bytes) => bytes switch
    {
        < Kibibyte => bytes,
        < Kibibyte * Kibibyte => bytes * 1000 / Kibibyte,
        _ => bytes * 1_000_000 / (Kibibyte * Kibibyte),
    };
}
