#if os(macOS) || os(Linux)
import Testing

/// The adopters' packages are built one after another: each build uses all cores.
@Suite(.serialized, .enabled(if: AdopterBuilds.areWanted, AdopterBuilds.reason))
struct AdoptionTests {}
#endif
