package org.systemicalliance.terminology;

/** The check digit at the end of every SNOMED CT identifier: the Verhoeff scheme over the dihedral group of order ten. */
final class Verhoeff {

    private static final int[] PERMUTATION = {1, 5, 7, 6, 2, 8, 3, 0, 9, 4};

    private Verhoeff() {}

    static boolean isValid(String digits) {
        int check = 0;
        for (int position = 0; position < digits.length(); position++) {
            int digit = Character.digit(digits.charAt(digits.length() - 1 - position), 10);
            check = multiply(check, permute(digit, position));
        }
        return check == 0;
    }

    private static int permute(int digit, int times) {
        int result = digit;
        for (int i = 0; i < times % 8; i++) {
            result = PERMUTATION[result];
        }
        return result;
    }

    /** Rotations are 0 to 4, reflections 5 to 9. */
    private static int multiply(int one, int other) {
        boolean reflected = one >= 5;
        int turn = Math.floorMod(one % 5 + (reflected ? -other : other) % 5, 5);
        return reflected != other >= 5 ? turn + 5 : turn;
    }
}
