/// A difference between an event and the expected result.
struct MadeMistake: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
