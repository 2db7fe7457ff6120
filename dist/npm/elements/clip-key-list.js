import"../chunks/common-CLUcfpYv.js";import"lit";import"../chunks/clip-player-BZEjebr8.js";import"../chunks/player-Bv2jH6kN.js";export{C as ClipKeyList}from"../chunks/clip-key-help-DIOE7Qvv.js";
