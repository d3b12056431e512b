using SendVoice.Functions.Intake;

namespace SendVoice.Functions.Storage;

/// <summary>Runs a call that intake makes, and names an outage as what it means there: nothing was accepted.</summary>
internal static class IntakeOutage
{
    /// <exception cref="IntakeUnavailableException">Storage did not answer.</exception>
    public static async Task<T> Name<T>(Func<Task<T>> call, CancellationToken cancellation)
    {
        try
        {
            return await call();
        }
        catch (Exception exception) when (StorageFault.IsOutage(exception, cancellation))
        {
            // Only outages are named here; anything else is a mistake of ours and travels on.
            throw new IntakeUnavailableException(exception);
        }
    }

    /// <inheritdoc cref="Name{T}"/>
    public static Task Name(Func<Task> call, CancellationToken cancellation) => Name(
        async () =>
        {
            await call();
            return true;
        },
        cancellation);
}
