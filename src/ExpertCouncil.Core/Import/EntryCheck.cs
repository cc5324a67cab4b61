using ExpertCouncil.Core.Content;
using ExpertCouncil.Core.Import.Yaml;
using ExpertCouncil.Core.Publishing;
using ExpertCouncil.Language;

namespace ExpertCouncil.Core.Import;

/// <summary>Looks at one entry's files beside all others: what they name must be there, and what only one can have must be theirs.</summary>
internal sealed class EntryCheck(ContentIndex index)
{
    /// <summary>Adds what is wrong to the entry's own faults.</summary>
    public void Check(EntryFiles entry)
    {
        CheckNames(entry);
        CheckFiles(entry);
        CheckClaims(entry);

        foreach (var (language, text) in entry.Texts)
        {
            var faults = entry.FaultsOf(EntryFolder.NameOf(language));
            CheckSlug(entry, language, text, faults);
            SpellingCheck.Check(text, language, faults);
            BodyCheck.Check(entry, text, language, index, faults);
        }

        SpellingCheck.Check(entry.FactsReading);
    }

    private void CheckNames(EntryFiles entry)
    {
        var (reading, faults) = (entry.FactsReading, entry.FactsReading.Faults);

        foreach (var (mention, line) in reading.Mentions.Where(mention => !index.Knows(mention.Entry)))
        {
            faults.Add(line, $"There is no entry {mention}; correct the name or add its folder.");
        }

        foreach (var (_, line) in reading.Mentions.Where(mention => entry.Facts!.Related.Contains(mention.Entry) && mention.Entry == entry.Reference))
        {
            faults.Add(line, "The entry names itself; take it out of 'related'.");
        }

        foreach (var (tag, line, isDirection) in reading.Tags)
        {
            if (index.IsDirection(tag) is not { } known)
            {
                faults.Add(line, $"There is no tag '{tag}' in {ContentFolder.Tags}; correct it or add it there.");
            }
            else if (isDirection && !known)
            {
                faults.Add(line, $"The tag '{tag}' is no direction; name one that has 'direction: true' in {ContentFolder.Tags}.");
            }
        }
    }

    private static void CheckFiles(EntryFiles entry)
    {
        foreach (var (name, line) in entry.FactsReading.Files.Where(file => !entry.Folder.MediaNames().Contains(file.Name, StringComparer.Ordinal)))
        {
            entry.FactsReading.Faults.Add(line, $"There is no file {name} beside the text; add it or correct the name.");
        }
    }

    private void CheckClaims(EntryFiles entry)
    {
        if (entry.Facts is not { } facts)
        {
            return;
        }

        foreach (var claim in Claim.Of(facts))
        {
            if (index.OwnerOf(claim) is { } owner && owner != entry.Reference)
            {
                entry.FactsReading.Faults.Add(1, $"{owner} already has {claim.Name}; only one entry can.");
            }
        }
    }

    private void CheckSlug(EntryFiles entry, SiteLanguage language, LanguageText text, FaultList faults)
    {
        var slug = text.File.Slug;

        if (slug.Length > 0 && index.OwnerOf(Claim.Slug(entry.Reference.Kind, language, slug)) is { } owner && owner != entry.Reference)
        {
            faults.Add(text.Reading.SlugLine, $"The slug '{slug}' is already that of {owner}; choose another.");
        }

        if (entry.Facts is PageFacts page && SiteAddresses.Word(SiteAddresses.SectionOf(page.Role), language) is var word && slug != word)
        {
            faults.Add(text.Reading.SlugLine, $"A page with the role {EnumWords<PageRole>.Write(page.Role)} has the slug '{word}'; write that.");
        }
    }
}
