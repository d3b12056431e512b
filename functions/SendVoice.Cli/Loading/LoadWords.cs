namespace SendVoice.Cli.Loading;

/// <summary>What the load says: ordinary, about two hundred characters, nothing that worries anybody, nobody named.</summary>
internal static class LoadWords
{
    private static readonly string[] Texts =
    [
        "The minibus has come late most mornings since half term. The driver is kind and the escort knows the "
        + "children, but the route is too long and nobody tells us when it changes. A text message would do.",
        "We have waited for speech and language therapy since spring. The school does its best with the sheets "
        + "that were left. Could somebody please say how long the list is and what we can do at home?",
        "The annual review was the best yet. Everybody had read the papers, my daughter spoke first, and the plan "
        + "that came afterwards says what we agreed. Thank you to the case officer who wrote it.",
        "I rang three times about the education, health and care plan and each time another person answered who "
        + "did not know our case. Please give families one name and one number, and please ring back.",
        "The holiday club took him for four days and he came home happy every time. There were only twelve "
        + "places for the whole county. Please open more of them, and nearer to where we live.",
    ];

    public static string Of(int number) => Texts[number % Texts.Length];
}
