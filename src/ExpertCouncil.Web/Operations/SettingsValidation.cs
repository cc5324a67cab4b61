using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace ExpertCouncil.Web.Operations;

/// <summary>Reads the rules that stand on an options class and refuses with its own sentences, nothing around them.</summary>
internal sealed class SettingsValidation<TOptions> : IValidateOptions<TOptions>
    where TOptions : class
{
    public ValidateOptionsResult Validate(string? name, TOptions options)
    {
        var faults = new List<ValidationResult>();

        return Validator.TryValidateObject(options, new ValidationContext(options), faults, validateAllProperties: true)
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(faults.Select(fault => fault.ErrorMessage ?? ""));
    }
}
