/// One step from a JSON value to a value inside it.
package enum JSONPathStep: Hashable, Sendable {
    case key(String)
    case index(Int)
}
