package org.meed.app;

import picocli.CommandLine.Command;

/** {@code meed import}: brings data of other systems into a history folder. */
@Command(
        name = "import",
        description = "Reads data of other systems into a history folder.",
        mixinStandardHelpOptions = true,
        subcommands = ImportNdtmsCommand.class,
        synopsisSubcommandLabel = "ndtms")
final class ImportCommand {}
