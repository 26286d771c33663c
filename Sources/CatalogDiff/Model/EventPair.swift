/// An event in both catalogs, by its position in each.
struct EventPair: Hashable, Sendable {
    let old: Int
    let new: Int
}
