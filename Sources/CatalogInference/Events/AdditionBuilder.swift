import CatalogImport
import EventCatalog
import StrictJSON

/// Makes additions to a catalog: sorted events × catalog -> additions, with the reasons for them.
struct AdditionBuilder {
    private let catalog: JSONValue
    private let schemas: CatalogSchemas
    private let known: KnownDefinitions
    private let events: EventSorter
    private let options: InferenceOptions

    init(catalog: JSONValue, events: EventSorter, options: InferenceOptions) {
        self.catalog = catalog
        self.events = events
        self.options = options
        schemas = CatalogSchemas(catalog)
        known = KnownDefinitions(schemas)
    }

    func additions(
        _ caution: Caution
    ) -> (additions: [CatalogAddition], reasons: [InferenceReason]) {
        let payloads = EventPayloads(
            events: events, schemas: schemas, known: known, isRootShared: !events.isWholeBody,
            caution)
        var inferrer = SchemaInferrer(options: options)
        let entries = payloads.events.map { event in
            let pointer: JSONPointer = ["events", event.type, "data"]
            let isFree = caution.freeTypes.contains(event.type)
            return (
                event.type,
                schema: isFree
                    ? inferrer.note([:], "the payloads fit no schema", at: pointer)
                    : inferrer.schema(of: [event.values], hasNull: payloads.hasNull, at: pointer)
            )
        }
        let grown = grown(payloads, &inferrer)
        let definitions = payloads.definitions.map { shared in
            let tag = shared.tag.map { ($0.key, $0.value) }
            return (
                shared.name,
                inferrer.properties(of: shared.locations, tag: tag, at: ["$defs", shared.name])
            )
        }
        var additions = entries.map { type, schema in
            CatalogAddition.member(object: ["events"], key: type, value: ["data": schema])
        }
        additions += grown + self.definitions(definitions)
        if caution.hasExamples { addExamples(to: &additions, entries) }
        nameEvents(in: &additions)
        return (additions, inferrer.reasons)
    }

    private func definitions(_ definitions: [(name: String, schema: JSONValue)])
        -> [CatalogAddition]
    {
        if definitions.isEmpty { return [] }
        guard catalog["$defs"] == nil else {
            return definitions.map { .member(object: ["$defs"], key: $0.name, value: $0.schema) }
        }
        let object = JSONObject(definitions.map { ($0.name, $0.schema) })
        return [.member(object: [], key: "$defs", value: .object(object))]
    }

    private func grown(
        _ payloads: EventPayloads, _ inferrer: inout SchemaInferrer
    ) -> [CatalogAddition] {
        var additions: [CatalogAddition] = []
        for (schema, members) in payloads.grown {
            for member in members {
                let object = schema / "properties"
                let value = inferrer.schema(of: [member], at: object / member.key)
                additions.append(.member(object: object, key: member.key, value: value))
            }
        }
        for (array, values) in payloads.enumValues {
            additions += values.map { .element(array: array, value: .string($0)) }
        }
        return additions
    }

    // MARK: - Examples

    private func addExamples(
        to additions: inout [CatalogAddition], _ entries: [(type: String, schema: JSONValue)]
    ) {
        let patched = MergePatch.patch(additions, of: catalog)
        let schemas = CatalogSchemas(catalog.merged(with: patched))
        for (index, event) in events.unknown.enumerated() {
            guard case .member(let object, let key, .object(var entry)) = additions[index],
                let example = events.example(of: event)
            else { continue }
            let maker = ExampleMaker(
                schemas: schemas, keepsValues: options.keepsValues, kept: events.kept(of: event),
                data: example.data)
            entry.append(
                "examples", [maker.example(of: example.body, schema: entries[index].schema)])
            additions[index] = .member(object: object, key: key, value: .object(entry))
        }
    }

    // MARK: - Names

    /// Gives events a Swift name if only punctuation or case distinguishes their types.
    private func nameEvents(in additions: inout [CatalogAddition]) {
        var taken = Set(catalog["events"]?.object?.map { TypeNames.normalized($0.key) } ?? [])
        for index in events.unknown.indices {
            guard case .member(let object, let key, .object(var entry)) = additions[index] else {
                continue
            }
            let words = KeyWords(key).definitionName(isSingular: false) ?? "event"
            let name = words.prefix(1).lowercased() + words.dropFirst()
            if taken.insert(TypeNames.normalized(key)).inserted { continue }
            var number = 2
            while !taken.insert("\(name)variant\(number)".lowercased()).inserted { number += 1 }
            entry.append("x-swift-name", .string("\(name)Variant\(number)"))
            additions[index] = .member(object: object, key: key, value: .object(entry))
        }
    }
}

extension JSONValue {
    /// The value after a merge patch (RFC 7396) that removes nothing.
    fileprivate func merged(with patch: JSONValue) -> JSONValue {
        guard let changes = patch.object, let object else { return patch }
        var positions: [ExactText: Int] = [:]
        var members = object.members
        for (index, member) in members.enumerated() { positions[ExactText(member.key)] = index }
        for (key, value) in changes {
            if let index = positions[ExactText(key)] {
                members[index].value = members[index].value.merged(with: value)
            } else {
                members.append((key, value))
            }
        }
        return .object(JSONObject(members))
    }
}
