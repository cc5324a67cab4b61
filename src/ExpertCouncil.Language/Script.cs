namespace ExpertCouncil.Language;

public enum Script
{
    Latin,
    Cyrillic,
}
