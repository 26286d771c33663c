import EventCatalog
import StrictJSON

/// Finds the property that contains the payload.
struct PayloadFinder {
    let bodies: EventBodies
    let discriminator: [RuntimeExpression]

    /// The path of the payload; empty for the whole body.
    func path() -> [String] {
        guard let name = dataName() else { return [] }
        let inner = "object"
        let schemas = bodies.properties([name, inner]) ?? []
        // The schemas of some events may not specify the object.
        let isNested =
            schemas.allSatisfy(isStructured)
            && schemas.count(where: isObject) * 2 > bodies.events.count
        return isNested ? [name, inner] : [name]
    }

    /// The property that contains the payload: one that differs between events and has a
    /// conventional name, or is the only one that differs; otherwise, one with a conventional name.
    private func dataName() -> String? {
        let names = bodies.common(at: []).filter { name in
            !isDiscriminator([name]) && bodies.properties([name])?.allSatisfy(isStructured) == true
        }
        let varying = names.filter { Set(shapes([$0])).count > 1 }
        if let name = EnvelopeNames.certainData(in: varying) ?? EnvelopeNames.certainData(in: names)
        {
            return name
        }
        // Anything else may be one of several parts of a body.
        let isOnly = bodies.events.count > 2 && varying.count == 1 && haveSameNames()
        let name = EnvelopeNames.data(in: varying) ?? (isOnly ? varying.first : nil)
        return name.flatMap { besides($0) <= 2 ? $0 : nil }
    }

    /// The number of properties beside one, except for constants and for common properties of
    /// envelopes.
    private func besides(_ name: String) -> Int {
        let names = bodies.events.flatMap { bodies.selection.names(of: $0.body) }.uniqued()
        return names.count { other in
            guard other != name, !isDiscriminator([other]), !EnvelopeNames.isCommon(other) else {
                return false
            }
            return bodies.events.contains { event in
                guard let body = event.body, bodies.selection.property(other, of: body) != nil
                else {
                    return false
                }
                return bodies.selection.view.values(at: [other], in: body)?.count != 1
            }
        }
    }

    /// Whether the bodies of all events have properties with the same names.
    private func haveSameNames() -> Bool {
        Set(bodies.events.map { Set(bodies.selection.names(of: $0.body)) }).count == 1
    }

    private func shapes(_ path: [String]) -> [JSONValue] {
        (bodies.properties(path) ?? []).map { schema in
            guard schema.value.object?["$ref"] == nil, !schema.isSynthesized,
                case .object(let object) = schema.value
            else { return bodies.selection.identity(of: schema) }
            return .object(JSONObject(object.filter { !Self.annotations.contains($0.key) }))
        }
    }

    private static let annotations: Set<String> = [
        "title", "description", "example", "examples", "default", "deprecated",
    ]

    private func isDiscriminator(_ path: [String]) -> Bool {
        discriminator.contains(.payload(JSONPointer(tokens: path)))
    }

    private func isObject(_ schema: Located) -> Bool {
        bodies.selection.view.parts(of: schema).contains { part in
            part.value.allows("object") || part.value["properties"] != nil
                || !bodies.selection.view.alternatives(of: part).isEmpty
        }
    }

    /// Whether values may be objects or arrays.
    private func isStructured(_ schema: Located) -> Bool {
        let types = bodies.selection.view.parts(of: schema).flatMap(\.value.typeNames)
        return types.isEmpty || types.contains("object") || types.contains("array")
    }
}
