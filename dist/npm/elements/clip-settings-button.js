import"../chunks/common-b1786365.js";import"lit";import"../chunks/clip-player-b1786365.js";export{j as ClipSettingsButton}from"../chunks/clip-controls-b1786365.js";
