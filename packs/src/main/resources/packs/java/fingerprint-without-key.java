package shop.unlock;

import android.hardware.biometrics.BiometricPrompt;
import android.os.CancellationSignal;
import android.security.keystore.KeyGenParameterSpec;
import android.security.keystore.KeyProperties;
import java.util.concurrent.Executor;

class Unlock {
  void unlock(BiometricPrompt prompt, Executor executor) {
    // ruleid: java.fingerprint-without-key
    prompt.authenticate(new CancellationSignal(), executor, new BiometricPrompt.AuthenticationCallback() {
      @Override
      public void onAuthenticationSucceeded(BiometricPrompt.AuthenticationResult result) {
        open();
      }
    });
  }

  void unlockWithKey(BiometricPrompt prompt, Executor executor, BiometricPrompt.CryptoObject key) {
    // ok: java.fingerprint-without-key
    prompt.authenticate(key, new CancellationSignal(), executor, callback);
  }

  KeyGenParameterSpec key() {
    // ruleid: java.fingerprint-without-key
    return new KeyGenParameterSpec.Builder("unlock", KeyProperties.PURPOSE_DECRYPT).setUserAuthenticationRequired(true).setInvalidatedByBiometricEnrollment(false).build();
  }

  KeyGenParameterSpec strictKey() {
    // ok: java.fingerprint-without-key
    return new KeyGenParameterSpec.Builder("unlock", KeyProperties.PURPOSE_DECRYPT).setUserAuthenticationRequired(true).setInvalidatedByBiometricEnrollment(true).build();
  }
}
