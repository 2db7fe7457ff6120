import"../chunks/common-50676dac.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-50676dac.js";export{j as ClipSettingsButton}from"../chunks/clip-controls-50676dac.js";
