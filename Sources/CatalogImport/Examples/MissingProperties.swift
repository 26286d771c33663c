import EventCatalog
package import StrictJSON

/// Finds the required properties that examples lack: the pointers of their schemas in the catalog.
package struct MissingProperties {
    private let view: SchemaView
    private let catalog: Located
    private let steps: [MessageStep]
    private let data: JSONPointer
    /// The object whose key is the type, with the payload.
    private let keys: JSONPointer?
    private var found: Set<String> = []
    /// The pointers, in the order in which they were found.
    package private(set) var pointers: [String] = []

    package init(of catalog: JSONValue) {
        let documents = DocumentSet(["": catalog])
        view = SchemaView(documents: documents, remarks: RemarkList())
        self.catalog = Located(catalog, at: DocumentLocation(document: ""))
        steps = Self.steps(of: catalog["messages"])
        let isCloudEvents = catalog["protocol"] != nil
        let data = catalog["envelope"]?["data"]?.string.flatMap(Self.pointer)
        let object = catalog["discriminator"]?["keyOf"]?.string.flatMap(Self.pointer)
        keys = data == nil ? object : nil
        self.data = isCloudEvents ? JSONPointer(tokens: ["data"]) : data ?? JSONPointer(tokens: [])
    }

    /// The steps in the value of 'messages'.
    private static func steps(of value: JSONValue?) -> [MessageStep] {
        (value?.array ?? [value].compactMap(\.self)).compactMap { step in
            let location = (step["location"] ?? step).string.flatMap(pointer)
            let kind: MessageStep.Kind =
                step.object == nil ? .array : step["contentEncoding"] == nil ? .json : .base64
            return location.map { MessageStep(kind, at: $0) }
        }
    }

    private static func pointer(_ expression: String) -> JSONPointer? {
        expression.firstIndex(of: "#").flatMap {
            JSONPointer(String(expression[$0...].dropFirst()))
        }
    }

    /// Examines a body that is malformed as an event of a type.
    package mutating func examine(_ body: JSONValue, ofType type: String) {
        guard let entry = entry(of: type) else { return }
        let versions = entry["versions"]?.members.compactMap { $0.value["data"] } ?? []
        let bodies = steps.reduce([body]) { texts, step in texts.flatMap { step.messages(in: $0) } }
        let data = keys.map { $0 / type } ?? data
        for payload in bodies.compactMap({ $0[data] }) {
            for schema in [entry["data"]].compactMap(\.self) + versions {
                examine(payload, [schema])
            }
        }
    }

    /// The entry of a type, or of the longest part of a compound one.
    private func entry(of type: String) -> Located? {
        let events = catalog["events"]
        var type = type
        while true {
            if let entry = events?[type] { return entry }
            guard let dot = type.lastIndex(of: ".") else { return nil }
            type = String(type[..<dot])
        }
    }

    /// Examines a value that all of the schemas describe.
    private mutating func examine(_ value: JSONValue, _ schemas: [Located]) {
        let parts = self.parts(of: schemas, for: value)
        if let elements = value.array {
            let items = parts.compactMap { $0["items"] }
            guard !items.isEmpty else { return }
            for element in elements { examine(element, items) }
        }
        guard let object = value.object else { return }
        let members = object.dictionary
        var properties: [String: [Located]] = [:]
        for (name, property) in parts.flatMap({ $0["properties"]?.members ?? [] }) {
            properties[name, default: []].append(property)
        }
        for name in parts.flatMap({ $0.value["required"]?.array ?? [] }).compactMap(\.string) {
            let schemas = properties[name] ?? []
            if isMissing(members[name], schemas) { add(schemas) }
        }
        let rest = parts.compactMap { $0["additionalProperties"] }
        for (name, member) in members.sorted(by: { $0.key < $1.key }) {
            let schemas = properties[name] ?? rest
            if !schemas.isEmpty { examine(member, schemas) }
        }
    }

    private func isMissing(_ value: JSONValue?, _ schemas: [Located]) -> Bool {
        guard let value else { return true }
        let types = schemas.flatMap { view.parts(of: $0) }.flatMap(\.value.typeNames)
        return value == .null && !types.isEmpty && !types.contains("null")
    }

    private mutating func add(_ schemas: [Located]) {
        for schema in schemas where found.insert("\(schema.location.pointer)").inserted {
            pointers.append("\(schema.location.pointer)")
        }
    }

    /// The schemas that apply to a value: with the branch of a union that describes it best.
    private func parts(of schemas: [Located], for value: JSONValue) -> [Located] {
        var parts: [Located] = []
        var seen: Set<DocumentLocation> = []
        var waiting = schemas
        while let schema = waiting.popLast() {
            for part in view.parts(of: schema) where seen.insert(part.location).inserted {
                parts.append(part)
                for branches in view.alternatives(of: part) {
                    let fitting = branches.filter { mayDescribe($0, value) }
                    if let branch = ClosestBranch(view: view).branch(of: fitting, for: value) {
                        waiting.append(branch)
                    }
                }
            }
        }
        return parts
    }

    /// Whether the constants of a branch are those of a value.
    private func mayDescribe(_ branch: Located, _ value: JSONValue) -> Bool {
        let parts = view.parts(of: branch)
        let kinds = Set(parts.flatMap(\.value.typeNames))
        if !kinds.isEmpty, kinds.isDisjoint(with: value.kindNames) { return false }
        return parts.flatMap { $0["properties"]?.members ?? [] }.allSatisfy { name, property in
            guard let text = value[name]?.string, let constants = property.value.constants,
                constants.count == 1
            else { return true }
            return constants[0] == text
        }
    }
}

extension JSONValue {
    /// The names of the types in JSON Schema that a value has.
    fileprivate var kindNames: [String] {
        switch self {
        case .object: ["object"]
        case .array: ["array"]
        case .string: ["string"]
        case .number: ["number", "integer"]
        case .boolean: ["boolean"]
        case .null: ["null"]
        }
    }
}
