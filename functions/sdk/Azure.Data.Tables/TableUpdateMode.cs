namespace Azure.Data.Tables;

/// <summary>What becomes of columns that the row has and the new values do not.</summary>
public enum TableUpdateMode
{
    /// <summary>They stay.</summary>
    Merge,

    /// <summary>They go.</summary>
    Replace,
}
