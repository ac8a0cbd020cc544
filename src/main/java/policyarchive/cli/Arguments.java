package policyarchive.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What stands on the command line, sorted.
 *
 * @param settings Spring properties such as {@code --archive.home=DIR}, wherever they stand
 * @param command the command's name and arguments; empty to start the server
 */
record Arguments(List<String> settings, List<String> command) {
    /** A dot tells a Spring property from an option of a command. */
    private static final Pattern SETTING = Pattern.compile("--[\\w-]+\\.[^=]*=.*", Pattern.DOTALL);

    static Arguments of(List<String> args) {
        List<String> settings = new ArrayList<>();
        List<String> command = new ArrayList<>();
        for (String arg : args) {
            boolean isSetting = SETTING.matcher(arg).matches() || command.isEmpty() && arg.equals("--debug");
            (isSetting ? settings : command).add(arg);
        }
        return new Arguments(List.copyOf(settings), List.copyOf(command));
    }

    boolean isCommand() {
        return !command.isEmpty();
    }
}
