import"../chunks/common-COzfGs9a.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-d2wx0_pN.js";export{j as ClipSettingsButton}from"../chunks/clip-controls-BwBb5q02.js";
