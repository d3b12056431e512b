namespace Microsoft.Azure.Functions.Worker.Builder;

public class FunctionsApplication
{
    /// <summary>A builder for the functions of the program that is running.</summary>
    public static FunctionsApplicationBuilder CreateBuilder(string[] args) => new(args);
}
