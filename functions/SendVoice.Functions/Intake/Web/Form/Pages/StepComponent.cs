using Microsoft.AspNetCore.Components;
using SendVoice.Core.Areas;
using SendVoice.Functions.Publishing.Site;

namespace SendVoice.Functions.Intake.Web.Form.Pages;

/// <summary>A page of the journey. It has a wording of its own for young people wherever the words file has one.</summary>
public abstract class StepComponent : WordedComponent
{
    [Parameter, EditorRequired]
    public required Area Area { get; set; }

    [Parameter, EditorRequired]
    public required StepView View { get; set; }

    /// <summary>What is wrong with the answer, in the reader's words; null when nothing is.</summary>
    protected FieldError? Error => View.Problem is { } problem ? new(problem.Field, Tell(problem.Key, problem.Values)) : null;

    /// <summary>As <see cref="WordedComponent.Say"/>, in the young people's wording when there is one and the reader is one.</summary>
    protected string Tell(string key, params (string Name, string Value)[] values) =>
        Say(View.Answers.IsYoung && Words.Has($"{key}.young") ? $"{key}.young" : key, values);
}
