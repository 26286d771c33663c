import EventCatalog
import StrictJSON

/// A message in a body, with the texts around it.
struct LocatedMessage {
    /// The path from the body, through the strings that contain texts.
    var path: [JSONPathStep]
    var json: JSONValue
    /// The texts on the way from the body, by level.
    var around: [(path: [JSONPathStep], json: JSONValue)] = []

    /// The value at a location, if there is one, with its path; `nil` for a location outside the texts.
    func value(at location: RuntimeExpression) -> (json: JSONValue?, path: [JSONPathStep])? {
        guard let pointer = location.pointer else { return nil }
        let level: Int
        switch location {
        case .header: return nil
        case .payload: return (json[pointer], path + pointer.path)
        case .request: level = 0
        case .outer(let outer, _): level = outer
        }
        guard around.indices.contains(level) else { return nil }
        return (around[level].json[pointer], around[level].path + pointer.path)
    }

    /// The messages at the target of a step from this one.
    func next(_ step: MessageStep) -> [LocatedMessage]? {
        let target = json[step.pointer]
        let around = around + [(path, json)]
        let path = path + step.pointer.path
        if step.kind == .array {
            return target?.array?.enumerated().map { index, element in
                LocatedMessage(path: path + [.index(index)], json: element, around: around)
            }
        }
        return target?.string.flatMap { step.json(in: $0) }.map {
            [LocatedMessage(path: path, json: $0, around: around)]
        }
    }
}
