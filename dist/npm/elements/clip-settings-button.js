import"../chunks/common-CTN8z-kS.js";import"lit";import"lit/decorators.js";export{h as ClipSettingsButton}from"../chunks/clip-controls-DUiIz0TM.js";import"../chunks/clip-player-BkyYEdi1.js";
