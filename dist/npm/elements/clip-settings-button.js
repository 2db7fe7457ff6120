import"../chunks/common-DBiShrqL.js";import"lit";import"lit/decorators.js";export{g as ClipSettingsButton}from"../chunks/clip-controls-DBsNAMmL.js";import"../chunks/clip-player-HGzUzwdy.js";
