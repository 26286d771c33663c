/// Gives pages file names that differ on every file system, whatever the catalog calls their subjects.
struct PageNames {
    /// The names in lower case.
    private var taken: Set<String> = []
    /// The next number for each name that is taken.
    private var numbers: [String: Int] = [:]

    private static let maximumLength = 100

    /// A name of ASCII letters, digits, `.`, `_` and `-`; a number distinguishes it from earlier ones.
    mutating func name(for text: String, separator: Character = ".") -> String {
        let base = Self.plain(text, separator)
        var name = base
        while !taken.insert(name.lowercased()).inserted {
            let number = numbers[base.lowercased(), default: 2]
            numbers[base.lowercased()] = number + 1
            name = "\(base)-\(number)"
        }
        return name
    }

    private static func plain(_ text: String, _ separator: Character) -> String {
        var name = ""
        for scalar in text.unicodeScalars.prefix(maximumLength) {
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9", "_", "-": name.unicodeScalars.append(scalar)
            case ".": name.append(name.last == "." ? "-" : separator)
            default: name.append("-")
            }
        }
        // A file that begins with a dot is hidden.
        if name.hasPrefix(".") { name = "-" + name.dropFirst() }
        let stem = name.prefix { $0 != "." }.lowercased()
        if name.isEmpty || reserved.contains(stem) { name = "_" + name }
        return name
    }

    /// The names of devices on Windows.
    private static let reserved: Set<String> = {
        let ports = (1...9).flatMap { ["com\($0)", "lpt\($0)"] }
        return Set(["aux", "con", "nul", "prn"] + ports)
    }()
}
