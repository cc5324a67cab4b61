using ExpertCouncil.Language;
using ExpertCouncil.Web.Operations;

namespace ExpertCouncil.Web.Tests.Operations;

public sealed class DateLinesTests
{
    private static readonly DateOnly Today = new(2024, 8, 30);

    [Theory]
    [InlineData("2024-13")]
    [InlineData("28.08.2024")]
    [InlineData("24")]
    [InlineData("2024-08-30/2024-08-28")]
    [InlineData("2024-08/2024-08-28")]
    [InlineData("2024/2025/2026")]
    [InlineData("2024-08-28,")]
    [InlineData("\uD800")]
    public void Write_NoDate_IsReportedAndEmpty(string line) => Assert.Equal(("", 1), Write(line, DateForm.Long));

    [Theory]
    [InlineData("2024-08")]
    [InlineData("2024-08-28/2024-08-30")]
    public void Write_NoSingleDayInAFormForDays_IsReported(string line) => Assert.Equal(("", 1), Write(line, DateForm.Relative));

    [Theory]
    [InlineData("", "")]
    [InlineData(" 2024-08-28 ", "2024-yil 28-avgust")]
    [InlineData("2024-08", "2024-yil avgust")]
    [InlineData("2024", "2024-yil")]
    [InlineData("2024-08-28/2024-08-30", "2024-yil 28–30-avgust")]
    [InlineData("2024-08/2024-10", "2024-yil avgust–oktabr")]
    [InlineData("2024/2034", "2024–2034-yillar")]
    [InlineData("2025-11-04,2025-11-06, 2025-11-09", "2025-yil 4, 6 va 9-noyabr")]
    public void Write_Date_IsInOfficialStyle(string line, string expected) => Assert.Equal((expected, 0), Write(line, DateForm.Long));

    [Theory]
    [InlineData("Short", "28.08.2024")]
    [InlineData("Weekday", "2024-yil 28-avgust, chorshanba")]
    [InlineData("Relative", "2 kun oldin")]
    public void Write_Day_IsInItsForm(string form, string expected) => Assert.Equal((expected, 0), Write("2024-08-28", Enum.Parse<DateForm>(form)));

    private static (string Line, int Faults) Write(string line, DateForm form)
    {
        var faults = 0;

        return (new DateLines(WritingSystem.UzbekLatin, form, Today, TimeProvider.System).Write(line, _ => faults++), faults);
    }
}
