import"../chunks/common-CJcghhme.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-iIm0QDFG.js";export{j as ClipSettingsButton}from"../chunks/clip-controls-D6EHUZlz.js";
