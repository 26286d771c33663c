/// The parts of a path from which names are derived.
enum FileName {
    /// The file's name without `.schema` and the extension.
    static func stem(_ path: String) -> String {
        var name = path.split(separator: "/").last.map(String.init) ?? path
        for ending in [".json", ".yaml", ".yml", ".schema", "-schema", ".events"]
        where name.count > ending.count && name.hasSuffix(ending) {
            name.removeLast(ending.count)
        }
        return name
    }

    /// The names of the folders that contain a file, outermost first.
    static func folders(_ path: String) -> [String] {
        path.split(separator: "/").dropLast().map(String.init)
    }
}
