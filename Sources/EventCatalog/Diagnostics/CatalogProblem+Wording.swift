import StrictJSON

extension CatalogProblem {
    /// What was found, and what was expected, in one line.
    package var message: String {
        switch self {
        case .notJSON(let reason):
            "not JSON: \(reason)"
        case .duplicateKey(let key):
            "duplicate key '\(printable(key))'"
        case .missingField(let field, let owner):
            "\(printable(owner)) has no '\(field)'"
        case .wrongType(let field, let expected, let found):
            "\(printable(field)) is \(found.phrase), expected \(expected)"
        case .unknownField(let field, let owner, _):
            "\(printable(owner)) has an unknown key '\(printable(field))', which is ignored"
        case .unsupportedVersion(let version):
            "unsupported catalog version '\(printable(version))', expected '1.0'"
        case .emptyEventType:
            "an event type is empty"
        case .noEvents:
            "the catalog has no events"
        case .notAnExpression(let text):
            "'\(printable(text))' is not a runtime expression"
        case .notInBody(let text):
            "'\(printable(text))' does not lead into the body, where a batch is"
        case .unknownProtocol(let name, _):
            "unknown protocol '\(printable(name))', expected 'cloudevents'"
        case .presetField(let field):
            "'\(field)' follows from the protocol 'cloudevents', so this one is ignored"
        case .versionsWithoutPlace(let owner):
            "\(printable(owner)) has versions, but the catalog does not say where a message has them"
        case .noVersions(let owner):
            "'versions' of \(printable(owner)) is empty"
        case .unknownTimeFormat(let format, _):
            "unknown format '\(printable(format))' of a time, expected 'date-time', 'unix-time' or "
                + "'unix-time-ms'"
        case .unknownType(let type, _):
            "unknown type '\(printable(type))'"
        case .unknownReference(let reference, _):
            "unknown reference '\(printable(reference))', which is kept as raw JSON"
        case .referenceOutsideCatalog(let reference):
            "reference '\(printable(reference))' leads outside the target"
        case .missingFile(let path):
            "there is no file '\(printable(path))' to refer to"
        case .fileNotJSON(let path, let reason):
            "the file '\(printable(path))' is not JSON: \(reason)"
        case .nameClash(let kind, let first, let second, let name):
            "\(kind) '\(printable(second))' has the same Swift name as "
                + "'\(printable(first))': '\(name)'"
        case .invalidSwiftName(let name):
            "'\(printable(name))' is not a Swift name"
        case .reservedName(let name):
            "the Swift name '\(name)' is taken by Swift or by generated code"
        case .invalidSwiftType(let name):
            "'\(printable(name))' is not the name of a Swift type"
        case .unknownValue(let value, let owner, let expected):
            "\(owner) is '\(printable(value))', expected \(expected)"
        case .notAPointer(let text):
            "'\(printable(text))' is not a JSON pointer"
        case .unknownPointer(let pointer, _):
            "there is nothing at '\(printable(pointer))'"
        case .pointerWithoutEffect(let pointer):
            "what is at '\(printable(pointer))' has no Swift name and no type, which has no effect"
        case .unusedImport(let name):
            "no type is of the module '\(name)', which is not imported"
        case .internalNonexhaustive:
            "'nonexhaustive' has no meaning for internal declarations"
        case .untypedSchema(let reason, let location):
            "\(reason.rawValue) is kept as raw JSON, at '\(printable(location.description))'"
        case .exampleMismatch(let event, let path, let expected):
            "example of '\(printable(event))' does not match its schema: "
                + "expected \(printable(expected))\(place(path))"
        case .exampleBreaksSchema(let event, let path, let keyword, let message):
            "example of '\(printable(event))' breaks '\(printable(keyword))' of its schema: "
                + "\(printable(message))\(place(path))"
        case .uncheckedKeyword(let keyword, let reason):
            "'\(printable(keyword))' is not checked: \(printable(reason))"
        }
    }

    /// The fix, where there is one to name.
    package var note: String? {
        switch self {
        case .duplicateKey:
            "it stands first here"
        case .missingField(let field, _) where field == "catalog":
            "add \"catalog\": \"1.0\""
        case .unknownField(_, _, let nearest?), .unknownType(_, let nearest?),
            .unknownProtocol(_, let nearest?), .unknownTimeFormat(_, let nearest?):
            "did you mean '\(printable(nearest))'?"
        case .unknownReference(_, let nearest?):
            "did you mean '\(printable(nearest))'?"
        case .referenceOutsideCatalog:
            "copy the schema into the target, and write '#/$defs/NAME' or 'FILE.json#/$defs/NAME'"
        case .missingFile:
            "a path begins at the folder of the file that it is written in"
        case .fileNotJSON:
            "it stands here"
        case .emptyEventType:
            "the key is the type as it is written in messages, such as 'order.paid'"
        case .notAnExpression:
            "write '$message.payload#/POINTER' or '$message.header#/NAME'"
        case .notInBody:
            "write '$request.body#/POINTER'"
        case .versionsWithoutPlace:
            "add \"versions\": \"$message.payload#/POINTER\" beside 'events'"
        case .noVersions:
            "list the versions by the value that messages have, or use 'data' alone"
        case .nameClash:
            "it stands first here; give one of them an 'x-swift-name'"
        case .reservedName:
            "choose another name with 'x-swift-name'"
        case .invalidSwiftName:
            "a Swift name is letters, digits and '_', and does not begin with a digit"
        case .invalidSwiftType:
            "write 'TYPE' or 'MODULE.TYPE', with '?' behind it where null is a value"
        case .notAPointer:
            "write '/$defs/NAME', or 'FILE.json#/$defs/NAME' for a file of the target"
        case .unknownPointer(_, let nearest?):
            "the nearest is '\(printable(nearest))'"
        case .pointerWithoutEffect:
            "point at an event, a schema or an enum's value that an event needs"
        case .unusedImport(let name):
            "in 'types', write '\(name).TYPE'"
        case .internalNonexhaustive:
            "set \"access\" to \"public\" or \"package\""
        case .exampleBreaksSchema:
            "the generated types do not enforce it, so that the example is still generated"
        default:
            nil
        }
    }

    private func place(_ path: String) -> String {
        path.isEmpty ? "" : " at '\(printable(path))'"
    }

    /// Text from a catalog, escaped and cut for one line of a terminal.
    private func printable(_ text: String) -> String {
        let scalars = text.unicodeScalars.prefix(201)
        let start = String(String.UnicodeScalarView(scalars.prefix(200))).escapedForTerminal()
        return scalars.count > 200 ? start + "…" : start
    }
}
