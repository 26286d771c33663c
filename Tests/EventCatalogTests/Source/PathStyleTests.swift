import EventCatalog
import Testing

@Suite struct PathStyleTests {
    private static let paths: [(PathStyle, path: String, folder: String, name: String)] = [
        (.posix, "", "", ""), (.posix, "a.json", "", "a.json"), (.posix, "/a.json", "/", "a.json"),
        (.posix, "b/a.json", "b/", "a.json"), (.posix, "/c/b//a.json", "/c/b//", "a.json"),
        (.posix, "b\\a.json", "", "b\\a.json"), (.posix, "C:\\b/a\\.json", "C:\\b/", "a\\.json"),
        (.posix, "C:a.json", "", "C:a.json"), (.posix, "b/\u{338}a.json", "b/", "\u{338}a.json"),
        (.windows, "", "", ""), (.windows, "a.json", "", "a.json"),
        (.windows, "b\\a.json", "b\\", "a.json"), (.windows, "b/a.json", "b/", "a.json"),
        (.windows, "C:\\c/b\\a.json", "C:\\c/b\\", "a.json"),
        (.windows, "C:a.json", "C:", "a.json"),
        (.windows, "z:/a.json", "z:/", "a.json"), (.windows, "\\a.json", "\\", "a.json"),
        (.windows, "\\\\host\\share\\a.json", "\\\\host\\share\\", "a.json"),
        (.windows, "1:a.json", "", "1:a.json"), (.windows, "C", "", "C"),
    ]

    @Test("A path consists of a folder and a file name", arguments: paths)
    func parts(_ style: PathStyle, _ path: String, _ folder: String, _ name: String) {
        #expect(style.folder(of: path) == folder)
        #expect(style.fileName(of: path) == name)
        #expect(style.path(of: name, in: folder) == path)
    }

    @Test(
        "A separator joins a folder and a file name unless the folder ends with one or is a drive",
        arguments: [
            (.posix, "b", "b/a"), (.posix, ".", "./a"), (.posix, "b\\", "b\\/a"),
            (.posix, "C:", "C:/a"), (.windows, "b", "b/a"), (.windows, "C:\\b", "C:\\b/a"),
            (.windows, "b\\", "b\\a"), (.windows, "C:", "C:a"),
        ] as [(PathStyle, String, String)])
    func joining(_ style: PathStyle, _ folder: String, _ path: String) {
        #expect(style.path(of: "a", in: folder) == path)
    }

    @Test(
        "A relative path is split into its components",
        arguments: [
            (.posix, "c/b\\a", ["c", "b\\a"]), (.posix, "", []),
            (.posix, "c/\u{338}", ["c", "\u{338}"]),
            (.windows, "c/b\\a", ["c", "b", "a"]), (.windows, "c\\b", ["c", "b"]),
        ] as [(PathStyle, String, [String])])
    func names(_ style: PathStyle, _ path: String, _ names: [String]) {
        #expect(style.names(in: path) == names)
    }
}
