namespace SendVoice.Cli.Training;

/// <summary>
/// Names of East Asian families as they are spelt in England. The lists hold hardly any, and most are put together from two syllables, so they are put together here:
/// romanised syllables that are common in given names, written for this project.
/// </summary>
internal static class EastAsianNames
{
    private const string Pinyin = "ai an bao bin bo chen cheng chun da dan dong fang fei feng gang guang gui guo hai han hao he hong hua hui ji jia jian jie jin jing jun kai kang ke lan lei li lian "
        + "liang lin ling long lu mei min ming na ning ping qi qian qiang qing rong rui shan shu si song tao tian ting tong wei wen wu xi xia xiang xiao xin xing xiu xuan xue yan yang yao yi yin ying yong yu "
        + "yuan yue yun ze zhen zheng zhi zi";

    private const string Korean = "ah bin bo chae chan do dong eun gi gyu ha hae han ho hye hyeon hyuk hyun in jae ji jin joo jun kyung mi min na ra rin sang seo seok seong seul seung si so soo su tae wan woo "
        + "won yeon ye yeong yoon young yu yun";

    private const string Vietnamese = "anh bao chau chi duc dung giang hai hanh hien hieu hoa hoang hung huong huy khanh khoa lan linh long mai minh nam nga ngan ngoc nhi nhung phong phuc phuong quan quang quynh "
        + "son tam thanh thao thi thinh thu thuy tien trang tri trinh truc tuan tung tuyet van viet vinh xuan yen";

    private const string Families = "chan cheung lam leung kwok kwong lau ho yip yeung tsang tang tse wong wu xu zhao zhou huang lin zhang chen liu yang li wang kim park lee choi jung kang cho yoon jang lim han "
        + "nguyen tran pham hoang phan vu dang bui ngo duong ly tanaka suzuki sato watanabe yamamoto kobayashi nakamura ito";

    public static IReadOnlyList<IReadOnlyList<string>> GivenNames { get; } = [Pairs(Pinyin), Pairs(Korean), Words(Vietnamese)];

    public static IReadOnlyList<string> Surnames { get; } = Words(Families);

    private static IReadOnlyList<string> Pairs(string syllables) =>
        [.. from first in syllables.Split(' ') from second in syllables.Split(' ') where first != second select Capitalised(first + second)];

    private static IReadOnlyList<string> Words(string words) => [.. words.Split(' ').Select(Capitalised)];

    private static string Capitalised(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
