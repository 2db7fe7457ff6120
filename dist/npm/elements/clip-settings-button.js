import"../chunks/common-a02602f3.js";import"lit";import"../chunks/clip-player-a02602f3.js";export{j as ClipSettingsButton}from"../chunks/clip-controls-a02602f3.js";
