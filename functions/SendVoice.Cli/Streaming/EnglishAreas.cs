using SendVoice.Core.Areas;

namespace SendVoice.Cli.Streaming;

/// <summary>
/// The areas of England's 153 councils that answer for children's services, so that comments from an area without settings of its own can be
/// anonymised: its name stays, as the policy asks, and everything else is treated as anywhere.
/// </summary>
internal static class EnglishAreas
{
    private static readonly string[] Names =
    [
        // London
        "Barking and Dagenham", "Barnet", "Bexley", "Brent", "Bromley", "Camden", "City of London", "Croydon", "Ealing", "Enfield", "Greenwich",
        "Hackney", "Hammersmith and Fulham", "Haringey", "Harrow", "Havering", "Hillingdon", "Hounslow", "Islington", "Kensington and Chelsea",
        "Kingston upon Thames", "Lambeth", "Lewisham", "Merton", "Newham", "Redbridge", "Richmond upon Thames", "Southwark", "Sutton",
        "Tower Hamlets", "Waltham Forest", "Wandsworth", "Westminster",

        // Metropolitan districts
        "Barnsley", "Birmingham", "Bolton", "Bradford", "Bury", "Calderdale", "Coventry", "Doncaster", "Dudley", "Gateshead", "Kirklees", "Knowsley",
        "Leeds", "Liverpool", "Manchester", "Newcastle upon Tyne", "North Tyneside", "Oldham", "Rochdale", "Rotherham", "Salford", "Sandwell",
        "Sefton", "Sheffield", "Solihull", "South Tyneside", "St Helens", "Stockport", "Sunderland", "Tameside", "Trafford", "Wakefield", "Walsall",
        "Wigan", "Wirral", "Wolverhampton",

        // Counties
        "Cambridgeshire", "Derbyshire", "Devon", "East Sussex", "Essex", "Gloucestershire", "Hampshire", "Hertfordshire", "Kent", "Lancashire",
        "Leicestershire", "Lincolnshire", "Norfolk", "Nottinghamshire", "Oxfordshire", "Staffordshire", "Suffolk", "Surrey", "Warwickshire",
        "West Sussex", "Worcestershire",

        // Unitary authorities
        "Bath and North East Somerset", "Bedford", "Blackburn with Darwen", "Blackpool", "Bournemouth, Christchurch and Poole", "Bracknell Forest",
        "Brighton and Hove", "Bristol", "Buckinghamshire", "Central Bedfordshire", "Cheshire East", "Cheshire West and Chester", "Cornwall",
        "County Durham", "Cumberland", "Darlington", "Derby", "Dorset", "East Riding of Yorkshire", "Halton", "Hartlepool", "Herefordshire",
        "Isle of Wight", "Isles of Scilly", "Kingston upon Hull", "Leicester", "Luton", "Medway", "Middlesbrough", "Milton Keynes",
        "North East Lincolnshire", "North Lincolnshire", "North Northamptonshire", "North Somerset", "North Yorkshire", "Northumberland",
        "Nottingham", "Peterborough", "Plymouth", "Portsmouth", "Reading", "Redcar and Cleveland", "Rutland", "Shropshire", "Slough", "Somerset",
        "South Gloucestershire", "Southampton", "Southend-on-Sea", "Stockton-on-Tees", "Stoke-on-Trent", "Swindon", "Telford and Wrekin",
        "Thurrock", "Torbay", "Warrington", "West Berkshire", "West Northamptonshire", "Westmorland and Furness", "Wiltshire",
        "Windsor and Maidenhead", "Wokingham", "York",
    ];

    /// <param name="name">In any case.</param>
    /// <returns>The area with its name as the one name kept; null when England has none of this name.</returns>
    public static Area? Find(string name) =>
        Names.FirstOrDefault(known => known.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } found ? Of(found) : null;

    private static Area Of(string name) => new()
    {
        Key = AreaKey.Parse(string.Concat(name.ToLowerInvariant().Replace(' ', '-').Where(letter => letter != ','))),
        Name = name,
        Council = $"{name} Council",
        Localities = [],
        KeepNames = [name, $"{name} Council"],
        Languages = ["en"],
        Boards = [],
        Safeguarding = new(),
    };
}
