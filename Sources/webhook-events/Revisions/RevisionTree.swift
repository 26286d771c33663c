#if CLI
/// The files of a folder at a revision, without symbolic links and submodules.
struct RevisionTree {
    struct File {
        let object: String
        let size: Int
        /// The path in the folder, with `/` as the separator.
        let path: String
    }

    let files: [File]
    private let git: GitProgram
    private let argument: String

    /// The largest size of all files together.
    private static let limit = 512 << 20
    /// The largest size of a file that is neither JSON nor YAML.
    private static let otherLimit = 1 << 20

    /// - Parameters:
    ///   - tree: The folder, such as `main:schema`.
    ///   - argument: What to name in errors.
    init(_ tree: String, for argument: String, _ git: GitProgram) throws(RevisionError) {
        let listing = try git.run(
            ["ls-tree", "-r", "-z", "-l", "--full-tree", tree], for: argument)
        files = listing.split(separator: 0).compactMap(Self.file).filter { file in
            file.size <= Self.otherLimit
                || DocumentFile.endings.contains(where: file.path.hasSuffix)
        }
        self.git = git
        self.argument = argument
        if files.reduce(0, { $0 + $1.size }) > Self.limit {
            throw .tooLarge(argument: argument, limit: Self.limit)
        }
    }

    /// A record `MODE TYPE OBJECT SIZE<TAB>PATH`; `nil` for what is not a file. The size of an object that is
    /// missing is no number.
    private static func file(_ record: ArraySlice<UInt8>) -> File? {
        guard let tab = record.firstIndex(of: UInt8(ascii: "\t")) else { return nil }
        let facts = record[..<tab].split(separator: UInt8(ascii: " "))
            .map { String(decoding: $0, as: UTF8.self) }
        let path = String(decoding: record[(tab + 1)...], as: UTF8.self)
        let names = path.split(separator: "/", omittingEmptySubsequences: false)
        guard facts.count == 4, facts[0].hasPrefix("100"), facts[1] == "blob",
            !names.contains(where: { ["", ".", ".."].contains($0) })
        else { return nil }
        return File(object: facts[2], size: Int(facts[3]) ?? 0, path: path)
    }

    /// Passes the contents of each file to a function, in order.
    func contents(
        _ body: (File, ArraySlice<UInt8>) throws(RevisionError) -> Void
    ) throws(RevisionError) {
        let names = files.map { $0.object + "\n" }.joined()
        let output = try git.run(["cat-file", "--batch"], input: names, for: argument)
        var rest = output[...]
        for file in files {
            // 'OBJECT blob SIZE', the contents, and the end of a line.
            let head = rest.prefix { $0 != UInt8(ascii: "\n") }
            let facts = head.split(separator: UInt8(ascii: " "))
            let size = facts.last.flatMap { Int(String(decoding: $0, as: UTF8.self)) }
            rest = rest.dropFirst(head.count + 1)
            guard facts.count == 3, let size, size >= 0, rest.count > size else {
                throw .failed(argument: argument, reason: "'\(file.path)' is missing in it")
            }
            try body(file, rest.prefix(size))
            rest = rest.dropFirst(size + 1)
        }
    }
}
#endif
