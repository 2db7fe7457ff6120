import"../chunks/common-DQEi8ld9.js";import"lit";import"../chunks/clip-player-BTH6K2KK.js";export{j as ClipTime}from"../chunks/clip-controls-Dtj4n-jO.js";
