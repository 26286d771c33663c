import EventCatalog
import EventCodeGeneration
import StrictJSON

/// The names of schemas in an exported document: those of definitions, and those of messages.
struct DocumentNames {
    /// The location of the object with the schemas.
    let container: JSONPointer
    private(set) var definitions: [String: String] = [:]
    /// The number of definitions that have another name in the document.
    private(set) var renamedCount = 0
    private var taken: Set<String> = []
    private var titles: Set<String> = []
    /// The last number that was tried for a name.
    private var numbers: [String: Int] = [:]

    /// - Parameters:
    ///   - definitions: The names in the catalog's `$defs`, which are kept if they can be.
    ///   - format: Determines where the schemas are.
    init(definitions names: [String], in format: ExportFormat) {
        container = format == .jsonSchema ? ["$defs"] : ["components", "schemas"]
        let kept = names.filter { $0 == Self.portable($0) }
        taken = Set(kept)
        for name in kept { definitions[name] = name }
        for name in names where definitions[name] == nil {
            definitions[name] = take(Self.portable(name))
            renamedCount += 1
        }
    }

    /// A name for the schema of an event, which code generators make the name of a type of:
    /// `OrderPaidEvent`, `OrderPaidV2Event`.
    mutating func takeName(of event: EventKey) -> String {
        let words = NameWords(event.type).upperCamelCase
        let name = words + (event.version.map { VersionName($0).text } ?? "")
        return take(Self.portable(name.hasSuffix("Event") ? name : name + "Event"))
    }

    /// A name for the webhook of an event: its type, and the version after an '@'.
    mutating func takeTitle(of event: EventKey) -> String {
        let name = event.version.map { "\(event.type)@\($0)" } ?? event.type
        var title = name
        var number = 2
        while !titles.insert(title).inserted {
            title = "\(name)@\(number)"
            number += 1
        }
        return title
    }

    /// The location of a schema in the document.
    func pointer(to name: String) -> JSONPointer { container / name }

    /// The reference in the document for a reference to a definition of the catalog; `nil` if there is
    /// no such definition.
    func reference(_ text: String) -> String? {
        text.definitionName.flatMap { definitions[$0] }.map { pointer(to: $0).reference }
    }

    /// A name that no other schema has: the one that is given, or one with a number.
    mutating func take(_ name: String) -> String {
        var free = name
        while !taken.insert(free).inserted {
            let number = numbers[name, default: 1] + 1
            numbers[name] = number
            free = "\(name)_\(number)"
        }
        return free
    }

    /// A name with only the characters that OpenAPI and AsyncAPI allow in the names of components.
    private static func portable(_ name: String) -> String {
        let bytes = name.unicodeScalars.map { scalar -> Character in
            let isAllowed =
                scalar.isASCII
                && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
                    || scalar == "." || scalar == "-" || scalar == "_")
            return isAllowed ? Character(scalar) : "_"
        }
        return bytes.isEmpty ? "_" : String(bytes)
    }
}
