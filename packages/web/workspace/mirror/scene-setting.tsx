import type { Scene } from '@crucible/core/mirror/scene.ts';
import { Choice, Field, type Written } from '../parts/form.tsx';
import { useReader } from './reader.ts';

type Setting = Scene['setting'];
type SceneSettingProps = {
  readonly setting: Setting;
  readonly onPick: (setting: Setting) => void;
  readonly person?: string | undefined;
};

/** Where it happened, and out there with whom. */
export function SceneSetting({ setting, onPick, person }: SceneSettingProps) {
  const { words } = useReader();
  return (
    <>
      <Choice
        legend={words.where}
        name="setting"
        value={setting}
        onPick={onPick}
        choices={[
          ['outside', words.settings.outside],
          ['room', words.settings.room],
        ]}
      />
      {setting === 'outside' && (
        <Field
          label={words.withWhom}
          name="person"
          autoComplete="off"
          {...(person !== undefined && { value: person })}
        />
      )}
    </>
  );
}

/** The same as it was written. */
export function settingIn({ text }: Written, setting: Setting) {
  return setting === 'room' ? ({ setting } as const) : ({ setting, person: text('person') } as const);
}
